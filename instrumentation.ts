/** Runs once in each process of the app, before its first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ ignoreForwardedAddresses }, { settings }] = await Promise.all([
    import('./lib/auth/address'),
    import('./lib/settings'),
  ])
  if (!settings().trustProxy) ignoreForwardedAddresses()
}
