/** Each kind of action with all that any place requires of it. */
export const actions: Readonly<Record<string, object>> = {
  postback: { type: 'postback', label: 'Buy', data: 'action=buy&item=111', displayText: 'Buy' },
  message: { type: 'message', label: 'FAQ', text: 'Show me the FAQ' },
  uri: { type: 'uri', label: 'Portal', uri: 'https://portal.example.com' },
  camera: { type: 'camera', label: 'Take a photo' },
  cameraRoll: { type: 'cameraRoll', label: 'Choose a photo' },
  location: { type: 'location', label: 'Share location' },
  copy: { type: 'copy', label: 'Copy code', copyText: 'A1B2-C3D4' },
}
