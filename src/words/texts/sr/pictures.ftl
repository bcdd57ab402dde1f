## Slike, šta god da je na njima.

picture-drawing = 🎨 Crtam…
picture-line-is-full = 🎨 Upravo crtam za mnoge odjednom. Sačekaj trenutak i probaj ponovo.
picture-scan = Uperi kameru telefona
