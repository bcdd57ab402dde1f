## Pictures, whatever is on them.

picture-drawing = 🎨 Drawing…
picture-line-is-full = 🎨 Many pictures are being drawn right now. Give me a moment and try again.
picture-scan = Scan it with your phone’s camera
