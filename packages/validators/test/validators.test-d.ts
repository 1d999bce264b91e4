// Checked by the compiler, never run.
import type { Bot as BotType, BotSettings, CallbackEvent as Event, TextMessage as Text } from '@lineworks-bot/types'
import { expectTypeOf } from 'vitest'
import { Bot, CallbackEvent, TextMessage, type Issue, type Result, type StandardSchemaV1 } from '../src/index.ts'
import { requests, responses } from '../src/operations.ts'
import { addBot } from '../src/requests.ts'
import { getBot } from '../src/responses.ts'

declare const value: unknown

expectTypeOf(TextMessage.validate(value)).toEqualTypeOf<Result<Text>>()
expectTypeOf(TextMessage.parse(value)).toEqualTypeOf<Text>()
expectTypeOf(requests.addBot.parse(value)).toEqualTypeOf<BotSettings>()
expectTypeOf(responses.getBot.parse(value)).toEqualTypeOf<BotType>()
expectTypeOf(addBot.parse(value)).toEqualTypeOf<BotSettings>()
expectTypeOf(getBot.parse(value)).toEqualTypeOf<BotType>()

// A name stands for the validator and for the type.
expectTypeOf<TextMessage>().toEqualTypeOf<Text>()

const result = TextMessage.validate(value)
if (result.issues === undefined) expectTypeOf(result.value).toEqualTypeOf<Text>()
else expectTypeOf(result.issues).toEqualTypeOf<readonly Issue[]>()

if (CallbackEvent.is(value)) {
  expectTypeOf(value).toEqualTypeOf<Event>()
  if (value.type === 'message') {
    if (value.content.type === 'text') expectTypeOf(value.content.text).toBeString()
    // @ts-expect-error -- what is no text has none
    else void value.content.text
  }
  // @ts-expect-error -- only messages have content
  else void value.content
}

declare const values: readonly unknown[]
expectTypeOf(values.filter(Bot.is)).toEqualTypeOf<BotType[]>()

expectTypeOf(Bot).toExtend<StandardSchemaV1<BotType>>()
expectTypeOf<NonNullable<(typeof Bot)['~standard']['types']>['output']>().toEqualTypeOf<BotType>()

// @ts-expect-error -- an operation without a body
void requests.getBot
// @ts-expect-error -- an operation whose answer has no body
void responses.sendUserMessage
