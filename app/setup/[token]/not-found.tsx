import { getSpeech } from '../../speech'

/** For a link that is unknown, used or expired, which is all the same to a stranger. */
export default async function DeadSetupLink() {
  const { words } = await getSpeech()
  const { setup } = words.auth
  return (
    <section className="max-w-[72ch] py-8">
      <h1 className="font-serif text-xl">{setup.deadTitle}</h1>
      <p className="my-4">{setup.dead}</p>
      <p>{setup.deadAdvice}</p>
    </section>
  )
}
