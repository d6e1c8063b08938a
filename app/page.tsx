import { redirect } from 'next/navigation'

export default function FrontDoor() {
  redirect('/measures')
}
