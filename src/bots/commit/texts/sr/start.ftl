## Prvi minuti i ono što stoji iza linka.

welcome-screen = 🤝 Commit: ljudi pomažu ljudima.

    Kome treba pomoć, to kaže. Drugi zapisuju nameru ❤️, koja ni na šta ne obavezuje, ili obavezu 🤝, koja se mora ispuniti. Da je pomoć stigla 👍, može da potvrdi samo onaj kome se pomaže.

    Novac se ovde ne kreće, fonda nema, provizije nema. Pomažete direktno i svojom voljom.
welcome-start = Počni
welcome-help = ❓ Kako to radi

help-link-invites = { $inviter } vas poziva da pomognete. Kome: { $name }.
help-link-asks = { $name } traži pomoć.
help-link-helping = Već pomažete. Kome: { $name }. Hvala!
help-link-own = Ovo je vaš sopstveni link za pomoć. Podelite ga sa onima koji bi možda hteli da vam pomognu.
help-link-green = Onome za koga je ovaj link sada ništa ne treba. Sačuvajte ga: otvara se ponovo kad pomoć zatreba.
help-link-not-now = ✖ Ne sada

refused-help-link-is-unknown = Ovaj link ne vodi nikuda. Tražite novi tamo gde ste ga našli.
refused-help-link-is-reset = Ovaj link više ne važi. Tražite novi tamo gde ste ga našli.
