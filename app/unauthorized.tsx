/** Shown to nobody: who has to sign in is led there. Without this file every page brings Next's own along, a kilobyte. */
export default function Unauthorized() {
  return null
}
