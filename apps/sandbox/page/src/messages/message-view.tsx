import type { MessageContent, ReceivedContent } from '@lineworks-bot/types'
import { type ViewContext, ViewProvider } from './context.ts'
import { FlexView } from './flex/flex-view.tsx'
import { AudioView } from './kinds/audio.tsx'
import { ButtonTemplateView } from './kinds/button-template.tsx'
import { CarouselView } from './kinds/carousel.tsx'
import { FileView } from './kinds/file.tsx'
import { ImageCarouselView } from './kinds/image-carousel.tsx'
import { ImageView } from './kinds/image.tsx'
import { LinkView } from './kinds/link.tsx'
import { ListTemplateView } from './kinds/list-template.tsx'
import { LocationView } from './kinds/location.tsx'
import { StickerView } from './kinds/sticker.tsx'
import { TextView } from './kinds/text.tsx'
import { UnknownView } from './kinds/unknown.tsx'
import { VideoView } from './kinds/video.tsx'
import type { From } from './parts/bubble.tsx'

export interface MessageProps {
  /** What a bot or a person sent, its texts already in the reader's language. */
  readonly content: MessageContent | ReceivedContent
  readonly from: From
  readonly context: ViewContext
}

/** One message of any kind. Quick replies are drawn apart, by `QuickReplies`. */
export function MessageView({ content, from, context }: MessageProps) {
  return <ViewProvider value={context}>{view(content, from)}</ViewProvider>
}

function view(content: MessageContent | ReceivedContent, from: From) {
  switch (content.type) {
    case 'text':
      return <TextView text={content.text} from={from} />
    case 'sticker':
      return <StickerView packageId={content.packageId} stickerId={content.stickerId} />
    case 'image':
      return <ImageView {...content} />
    case 'file':
      return <FileView {...content} from={from} />
    case 'audio':
      return <AudioView {...content} from={from} />
    case 'video':
      return <VideoView {...content} />
    case 'location':
      return <LocationView {...content} from={from} />
    case 'link':
      return <LinkView {...content} from={from} />
    case 'button_template':
      return <ButtonTemplateView message={content} from={from} />
    case 'list_template':
      return <ListTemplateView message={content} from={from} />
    case 'carousel':
      return <CarouselView message={content} />
    case 'image_carousel':
      return <ImageCarouselView message={content} />
    case 'flex':
      return <FlexView message={content} />
    default:
      // The platform may add kinds: the types are closed, what arrives is not.
      return <UnknownView type={(content as { type: string }).type} from={from} />
  }
}
