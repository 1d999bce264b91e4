export const help = `A LINE WORKS on your own machine: the Bot API with state, sign-in, files, callbacks and a chat page. Unofficial.

Usage: npx @lineworks-bot/sandbox [options]

  --port <n>               Port to listen on. Default: 4020, or the next free one.
  --host <host>            Address to listen on. Default: 127.0.0.1, this machine only.
  --data <file>            Keep the state in this SQLite file. Needs Node 22.13 or later. Default: in memory.
  --plan <plan>            Rate limits: free (60 calls a minute), standard (240, default) or unlimited.
  --strict-parallel        Refuse management calls for one bot that overlap, instead of only showing them.
  --bot <name>=<url>       Add a bot with this callback URL, unless there is one of that name. May be repeated.
  --callback-host <host>   Let callbacks go to this host too, not only to this machine. May be repeated.
  --allowed-host <host>    Answer to this name too, not only to localhost and loopback addresses. May be repeated.
  --external-images        Let the chat page load the images of messages from other hosts.
  --history-limit <n>      Messages to remember, over all rooms. Default: 10000.
  --version, -v            Print the version.
  --help, -h               Print this.`
