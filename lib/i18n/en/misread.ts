/** Claims in circulation beside the text. */
export const misread = {
  title: 'Commonly misread',
  description: 'Claims in circulation about these measures, and beside each what the text says.',
  introduction:
    'A headline shortens, and a figure is copied on. Each line has a claim as it circulates, what the text of the measure says, and the records and sources that it rests on. Who said so is named where the data tells.',
  none: 'Nothing that is known here to be misread is in this register.',
  claim: 'The claim',
  text: 'The text',
  quoted: '“{claim}”',
  saidBy: 'So said:',
  circulates: 'In circulation; the data names nobody.',
  records: 'Records',
  sources: 'Sources',
  notice: 'Commonly misread:',
  inText: 'In the text: {short}.',
  more: 'More about this claim',
} as const
