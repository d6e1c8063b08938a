/**
 * What the reader chose of light and dark, before anything is drawn (theme-switch.tsx keeps it). As text it may have no sign
 * that markup would escape. `nonce`: the page's policy runs no other script.
 */
export const ThemeScript = ({ nonce }: { nonce: string | undefined }) => (
  <script nonce={nonce} suppressHydrationWarning>
    {'try{document.documentElement.dataset.theme=localStorage.measurelineTheme}catch{}'}
  </script>
)
