"""The letters beyond ASCII of languages written in Latin script, and the code pages they are found in."""

LATIN_CODECS = (
    *("cp1252", "cp1254", "cp1250", "iso8859_2", "cp1257", "iso8859_15", "iso8859_13", "iso8859_16"),
    *("mac_roman", "cp850", "cp437", "cp852", "mac_latin2", "cp1258"),
)
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
    "Vietnamese": "àáâãèéêìíòóôõùúýăđĩũơưỳ\u0300\u0301\u0303\u0309\u0323",
    "Maltese, Esperanto": "ċġħżàèìòùĉĝĥĵŝŭ",
}

ALPHABETS = tuple(frozenset(letters) for letters in _LETTERS.values())
