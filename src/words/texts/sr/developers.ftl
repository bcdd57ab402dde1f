## Za programere: tokeni kojima programi člana čitaju ono što on sam vidi.

settings-developers = 🧩 Za programere
developers-screen =
    <b>🧩 Za programere</b>

    Uz token tvoj program čita ono što ti ovde vidiš: tebe, tvoja obećanja i tvoju mrežu. Ne može ništa da promeni.

    Sve to vidi i svako ko ima token. Čuvaj ga kao lozinku i opozovi ga kad ti više ne treba.
developers-where = Kako radi, sa primerima: { $address }
developers-where-unknown = Kako radi, piše na serveru ovih botova, na adresi /api/v1/. Samu adresu zna onaj ko ih je pokrenuo.
developers-make = ➕ Novi token
developers-question =
    <b>🔑 Za šta ti treba novi token?</b>

    Pošalji kratko ime, do { $longest } znakova. Na primer: Moja tabela
developers-made =
    <b>🔑 { $name }</b>

    { $token }

    Kopiraj ga sada: ne mogu da ga pokažem ponovo. Drugo dugme ga uklanja iz ovog četa.
developers-copy = 📋 Kopiraj token
developers-copied = ✔ Token je kod mene
developers-token =
    <b>🔑 { $name }</b>

    Napravljen: { $at }
developers-token-used = Poslednji put: { $at }
developers-token-unused = Još nije korišćen
developers-revoke = ✖ Opozovi ga
developers-revoked = Opozvan je i više ništa ne otvara.
refused-token-is-gone = Ovaj token je već opozvan.
refused-token-name-is-taken = Već imaš token s tim imenom. Izaberi drugo ime ili prvo opozovi stari.
refused-tokens-are-too-many = Već imaš { $mostTokens } tokena. Prvo opozovi onaj koji ti više ne treba.
