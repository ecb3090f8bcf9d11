"""The few words that segmentation knows, by language: page furniture and closing formulas.

Everything else is told by structure. Text is compared case-folded and with straight apostrophes. This is a module and
not a file under `resources`, because `segment` is a pure function of the text: the same text must come out the same
wherever it runs, and nothing is read while it does.
"""


def _phrases(lines: str) -> tuple[str, ...]:
    """The phrases of a block, which bars and line breaks set apart."""
    return tuple(phrase.strip() for line in lines.strip().splitlines() for phrase in line.split("|"))


CLOSING_FORMULAS: tuple[str, ...] = _phrases(
    """
    in witness whereof | in faith whereof | in testimony whereof | done at | done in | signed at
    end of terms | fait à | fait en | en foi de quoi | geschehen zu | zu urkund dessen | ausgefertigt
    hecho en | en fe de lo cual | en testimonio de lo cual | feito em | em fé do que | em testemunho do que
    fatto a | in fede di che | gedaan te | ten blijke waarvan | совершено в | в удостоверение чего
    вчинено в | учинено в | на посвідчення чого | sporządzono w | na dowód czego | حرر في | وإثباتا لما تقدم
    以下签名 | 以上の証拠として
    """
)
"""How the closing paragraphs of treaties, laws and contracts begin."""

LABELS: frozenset[str] = frozenset(
    _phrases(
        """
    source | sources | photo | photos | photo credit | photograph | image | image credit | image source
    picture | credit | credits | caption | tags | topics | related | related articles | related stories
    read more | read also | see also | also read | share | share this | quelle | quellen | foto | bild
    lesen sie auch | mehr zum thema | fuente | fuentes | imagen | lea también | lee también | crédit photo
    crédits | lire aussi | à lire aussi | fonte | fonti | leggi anche | leia também | bron | lees ook
    kilde | källa | läs också | źródło | fot | czytaj także | источник | фото | читайте также | джерело
    читайте також | kaynak | fotoğraf | πηγή | المصدر | الصورة | اقرأ أيضا | منبع | מקור | צילום | 来源 | 來源
    图片 | 出典 | 写真 | 출처 | 사진 | स्रोत
    """
    )
)
"""What stands before a colon in attributions, captions and links. Only a short paragraph counts."""

PHRASES: tuple[str, ...] = _phrases(
    """
    leave a reply | leave a comment | add a comment | post a comment
    your email address will not be published | required fields are marked | subscribe to our
    subscribe to the | subscribe button | subscribe now | sign up for our | sign up for the | sign up to our
    our newsletter | daily newsletter | weekly newsletter | keep up to date with | follow us on
    like us on facebook | join us on telegram | share this article | share on facebook | share on twitter
    click here to | continue reading | read our privacy policy | we use cookies | this site uses cookies
    accept cookies | support our journalism | all rights reserved | kommentar hinterlassen
    schreibe einen kommentar | newsletter abonnieren | unseren newsletter | folgen sie uns
    wir verwenden cookies | alle rechte vorbehalten | laisser un commentaire
    votre adresse e-mail ne sera pas publiée | abonnez-vous à | suivez-nous sur | tous droits réservés
    deja un comentario | deja una respuesta | suscríbete a | suscríbase a | síguenos en | síganos en
    todos los derechos reservados | deixe um comentário | assine nossa newsletter | siga-nos
    todos os direitos reservados | lascia un commento | iscriviti alla newsletter | seguici su
    tutti i diritti riservati | laat een reactie achter | volg ons op | dodaj komentarz
    zapisz się do newslettera | wszelkie prawa zastrzeżone | оставить комментарий | добавить комментарий
    подписывайтесь на | подпишитесь на | все права защищены | залишити коментар | додати коментар
    підписуйтесь на | підпишіться на | усі права захищені | yorum yap | bizi takip edin
    tüm hakları saklıdır | اترك تعليقا | تابعونا على | جميع الحقوق محفوظة | השאירו תגובה | כל הזכויות שמורות
    关注我们 | 版权所有 | コメントを残す | 無断転載 | 댓글 남기기 | 무단전재
    """
)
"""What only page furniture says. The paragraph is short."""

LINES: frozenset[str] = frozenset(
    _phrases(
        """
    advertisement | advertisements | advertising | sponsored | sponsored content | comments | no comments
    subscribe | sign in | log in | newsletter | print | share | share this | loading... | anzeige | werbung
    publicité | publicidad | publicidade | pubblicità | advertentie | annons | reklama | reklam | реклама
    إعلان | اعلان | פרסומת | 广告 | 廣告 | 広告 | 광고
    """
    )
)
"""What is page furniture when it is the whole paragraph."""

PAGE_WORDS: frozenset[str] = frozenset(
    _phrases(
        """
    page | seite | página | pagina | sida | side | strona | страница | стр | сторінка | стор | sayfa
    sivu | oldal | strana | stran | pagină | pàgina | halaman | lehekülg | lapa | puslapis | страна
    страніца | бет | էջ | გვერდი | หน้า | ໜ້າ | पृष्ठ | পৃষ্ঠা | பக்கம் | ページ
    σελίδα | صفحة | صفحه | עמוד | 第 | 頁 | 页 | trang
    """
    )
)
"""The word before a page number."""
