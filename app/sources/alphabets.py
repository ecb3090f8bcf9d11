"""The letters beyond ASCII of languages written in Latin script, and the code pages they are found in."""

LATIN_CODECS = ("cp1252", "cp1254", "cp1250", "iso8859_2", "cp1257", "mac_roman", "cp850", "cp852")
"""The likeliest first: where two fit, they mostly read alike."""

_LETTERS = {
    "English, Dutch, French": "àâæçéèêëîïôœùûüÿñóáíöäúĳ",
    "German, Swedish, Finnish": "äöüßåéèàáçêñ",
    "Danish, Norwegian": "æøåéèêóòôäöüç",
    "Icelandic, Faroese": "áðéíóúýþæöøå",
    "Italian": "àèéìíîòóùúç",
    "Spanish, Galician": "áéíóúüñïçàèò",
    "Portuguese": "àáâãçéêíóôõúüèñ",
    "Catalan": "àçèéíïòóúüñ·á",
    "Irish, Scottish Gaelic, Welsh": "áéíóúàèìòùâêîôûŵŷ",
    "Polish": "ąćęłńóśźżéöü",
    "Czech, Slovak": "áäčďéěíĺľňóôŕřšťúůýžöü",
    "Hungarian": "áéíóöőúüűä",
    "Romanian": "ăâîşţșțéáö",
    "Croatian, Bosnian, Slovene, Serbian": "čćđšžáéöü",
    "Albanian": "çëéö",
    "Turkish, Azerbaijani": "çğıiöşüâîûə\u0307",
    "Estonian": "äöõüšžé",
    "Latvian": "āčēģīķļņšūžōŗé",
    "Lithuanian": "ąčęėįšųūžé",
    "Maltese, Esperanto": "ċġħżàèìòùĉĝĥĵŝŭ",
}

ALPHABETS = tuple(frozenset(letters) for letters in _LETTERS.values())
