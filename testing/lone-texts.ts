/**
 * Finds text that stands beside something else, instead of in an element of its own. What a browser translates it puts into
 * elements that React does not know of: it then fails to take away such a text, or goes on changing one that nobody sees.
 * In an element that holds nothing else a text is set as a whole, whatever was made of it.
 */
import path from 'node:path'
import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast'
import {
  isArrowFunction,
  isBinaryExpression,
  isConditionalExpression,
  isFunctionDeclaration,
  isIdentifier,
  isJsxElement,
  isJsxExpression,
  isJsxFragment,
  isJsxText,
  isParenthesizedExpression,
  isReturnStatement,
  isVariableDeclaration,
} from 'typescript/unstable/ast/is'
import { API, type Checker, type Type, TypeFlags } from 'typescript/unstable/sync'

const TEXT = TypeFlags.StringLike | TypeFlags.NumberLike | TypeFlags.BigIntLike

/** What React leaves out, and what its translator does: nothing, and mere blanks between two things. */
const isBlank = (type: Type) => type.isStringLiteralType() && type.value.trim() === ''

/** A text, or a list with texts in it. What a caller hands over (ReactNode) is looked at where it is made. */
function canBeText(type: Type | undefined, checker: Checker): boolean {
  if (!type) return false
  if (type.isUnionType()) {
    const parts = type.getTypes()
    const handedOver = parts.some((part) => part.getSymbol()?.name === 'ReactPortal')
    return !handedOver && parts.some((part) => canBeText(part, checker))
  }
  if (checker.isArrayType(type) && type.isTypeReference())
    return checker.getTypeArguments(type).some((item) => canBeText(item, checker))
  return (type.flags & TEXT) !== 0 && !isBlank(type)
}

const LOGIC = [SyntaxKind.AmpersandAmpersandToken, SyntaxKind.BarBarToken, SyntaxKind.QuestionQuestionToken]

/** Each thing that an expression can come to: `a ? b : c` is b or c, `a && b` is b. */
function outcomes(node: Node): Node[] {
  if (isParenthesizedExpression(node)) return outcomes(node.expression)
  if (isConditionalExpression(node)) return [...outcomes(node.whenTrue), ...outcomes(node.whenFalse)]
  if (!isBinaryExpression(node) || !LOGIC.includes(node.operatorToken.kind)) return [node]
  const right = outcomes(node.right)
  return node.operatorToken.kind === SyntaxKind.AmpersandAmpersandToken ? right : [...outcomes(node.left), ...right]
}

const isText = (node: Node, checker: Checker) =>
  outcomes(node).some((outcome) => canBeText(checker.getTypeAtLocation(outcome), checker))

const isFormatting = (child: Node) =>
  (isJsxText(child) && child.text.trim() === '' && (child.text.includes('\n') || child.text === '')) ||
  (isJsxExpression(child) && !child.expression)

/** Texts among the children of an element that has other children, too. */
function besideOthers(node: Node, checker: Checker): Node[] {
  if (!isJsxElement(node) && !isJsxFragment(node)) return []
  const children = [...node.children].filter((child) => !isFormatting(child))
  // A fragment is no element: whatever it stands in may hold more.
  if (children.length < 2 && isJsxElement(node)) return []
  return children.filter((child) => {
    if (isJsxText(child)) return child.text.trim() !== ''
    return isJsxExpression(child) && child.expression !== undefined && isText(child.expression, checker)
  })
}

const isComponentName = (name: Node | undefined) => name !== undefined && isIdentifier(name) && /^[A-Z]/.test(name.text)

function isComponent(node: Node | undefined): boolean {
  if (!node) return false
  if (isFunctionDeclaration(node)) return isComponentName(node.name)
  return isArrowFunction(node) && isVariableDeclaration(node.parent) && isComponentName(node.parent.name)
}

const ownerOf = (node: Node | undefined): Node | undefined =>
  !node || isFunctionDeclaration(node) || isArrowFunction(node) ? node : ownerOf(node.parent)

/** Whoever uses a component cannot know that it is a text, and sets it beside others. */
function bareComponent(node: Node, checker: Checker): Node[] {
  const returned = isReturnStatement(node) && isComponent(ownerOf(node)) ? node.expression : undefined
  const body = isArrowFunction(node) && isComponent(node) ? node.body : undefined
  return [returned, body].filter(
    (made): made is NonNullable<typeof made> => made !== undefined && isText(made, checker),
  )
}

function faultsOf(file: SourceFile, checker: Checker): string[] {
  const found: Node[] = []
  const visit = (node: Node) => {
    found.push(...besideOthers(node, checker), ...bareComponent(node, checker))
    node.forEachChild(visit)
  }
  visit(file)
  return found.map((node) => {
    const said = file.text.slice(node.pos, node.end)
    const line = file.text.slice(0, node.pos + said.search(/\S/)).split('\n').length
    return `${line}: ${said.trim().split('\n', 1)[0]}`
  })
}

/** By file, for those of the project that `wanted` takes: the line and its text. */
export function findTextsBesideOthers(root: string, wanted: (file: string) => boolean): Record<string, string[]> {
  const api = new API({ cwd: root })
  try {
    const snapshot = api.updateSnapshot({ openProjects: [path.join(root, 'tsconfig.json')] })
    const found = snapshot.getProjects().flatMap(({ program, checker }) =>
      program.getSourceFileNames().flatMap((name) => {
        const file = wanted(path.relative(root, name)) ? program.getSourceFile(name) : undefined
        const faults = file ? faultsOf(file, checker) : []
        return faults.length > 0 ? [[path.relative(root, name), faults] as const] : []
      }),
    )
    return Object.fromEntries(found)
  } finally {
    api.close()
  }
}
