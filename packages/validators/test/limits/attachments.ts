import { required } from './kinds/presence.ts'
import { anyText } from './kinds/strings.ts'
import { anyScheme } from './kinds/urls.ts'
import { table, type Row } from './row.ts'

const upload = {
  fileId: 'jp1.1628695315008671000.1628781715.0.1000001.0.0.0',
  uploadUrl: 'https://storage.worksmobile.com/k/emsg/r/jp1/1628695775389602000.1628782175.1.1000001.0.0.0/file.pdf',
}

export const attachments: Row[] = [
  // Required by the general page on uploading, not marked on the page of the operation.
  ...table('CreateAttachmentRequest', { fileName: 'floor.png' }, [['fileName', required, anyText]]),
  ...table('AttachmentUpload', upload, [
    ['fileId', required, anyText],
    // Seen in the field with the scheme http.
    ['uploadUrl', required, anyScheme],
  ]),
]
