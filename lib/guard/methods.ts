/** How an address of the tracker may be asked. */
export const METHODS = ['GET', 'HEAD', 'POST']
