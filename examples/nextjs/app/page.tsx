export default function Page() {
  return <p>The callback URL of the bot is /callback.</p>
}
