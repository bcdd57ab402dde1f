## Šta se piše umesto dodira, po tome šta se želi; poredi se u celini, bez znakova i veličine slova.

words-need = pomoć | pomozi | pomozite | pomozi mi | pomozite mi | molim za pomoć | treba pomoć | treba mi pomoć | potrebna pomoć | potrebna mi je pomoć | u nevolji sam | treba mi novac | trebaju mi pare | zatraži pomoć | помоћ | помози | помозите | треба ми помоћ
words-sos = hitno | hitna pomoć | hitna podrška | treba mi hitna pomoć | upomoć | u pomoć | упомоћ
words-who = kome | kome treba pomoć | kome je potrebna pomoć | kome mogu da pomognem | kome da pomognem | želim da pomognem | hoću da pomognem | mogu da pomognem | kako da pomognem | коме треба помоћ
words-thanks = hvala | hvala vam | hvala ti | hvala puno | puno hvala | hvala lepo | mnogo hvala | хвала
words-promises = obećanja | moja obećanja | organizator | moje obaveze | moje namere | kome pomažem
words-invite = pozovi | pozovi prijatelja | pozovi prijatelje | pozivnica | dodaj prijatelja | dodaj osobu
words-menu = meni | počni | nazad | zdravo | ćao | dobar dan | dobro jutro | dobro veče | мени
