# SPDX-License-Identifier: MIT
"""Which letters the bytes of a text stand for."""

import pytest

from als_reader.core.importing import ENCODINGS, SourceKind, import_bytes, kind_of
from als_reader.core.importing.encodings import decode_text, detect

POLISH = (
    "Przed wizytą rodzina może zapisać kilka zdań. Kiedy zaczęły się zmiany? Co jest teraz "
    "trudniejsze niż wiosną? Których słów z ostatniego listu nie rozumiemy? Dobrze jest też "
    "przyjść z przyjacielem, który słucha i robi notatki."
)
CZECH = (
    "Před návštěvou si rodina může napsat několik vět. Kdy se objevila první změna? Co je teď "
    "těžší než na jaře? Kterým slovům z posledního dopisu nerozumíme? Přítel může přijít také, "
    "poslouchat a psát si poznámky."
)
HUNGARIAN = (
    "A látogatás előtt a család leírhat néhány mondatot. Mikor jött az első változás? Mi nehezebb "
    "most, mint tavasszal volt? Melyik szót nem értettük a legutóbbi levélben? Egy barát is "
    "eljöhet, figyelhet és jegyzetelhet."
)
TEXTS = {
    "cp1250": (POLISH, CZECH, HUNGARIAN),
    "cp1251": (
        "Перед встречей семья может записать несколько слов. Когда появилась первая перемена? "
        "Что теперь труднее, чем весной? Можно прийти вместе с другом, который слушает.",
        "Перед зустріччю родина може записати кілька слів. Коли з'явилася перша зміна? "
        "Що тепер важче, ніж навесні? Можна прийти разом із другом, який слухає.",
    ),
    "cp1252": (
        "Avant la visite, la famille peut noter quelques phrases. Quand le premier changement "
        "est-il arrivé ? Qu’est-ce qui est plus difficile qu’au printemps ? Un ami peut écouter.",
        "Antes de la visita, la familia puede escribir unas frases. ¿Cuándo llegó el primer "
        "cambio? ¿Qué es más difícil ahora que en otoño? También puede venir una compañera.",
        "The “frozen” patient’s café – it’s 5 °C there. We don’t know why they wrote “naïve”.",
        "Före besöket kan familjen skriva ner några meningar. När kom den första förändringen? "
        "Vad är svårare nu än i våras? En vän får gärna följa med och lyssna.",
    ),
    "cp1253": (
        "Πριν από την επίσκεψη η οικογένεια μπορεί να γράψει λίγες φράσεις. Πότε ήρθε η πρώτη "
        "αλλαγή; Τι είναι πιο δύσκολο από την άνοιξη; Ένας φίλος μπορεί να ακούει.",
    ),
    "cp1254": (
        "Ziyaretten önce aile birkaç cümle yazabilir. İlk değişiklik ne zaman geldi? Şimdi ne "
        "ilkbahardan daha zor? Dinleyen ve not alan bir arkadaş da gelebilir, ağır ağır okuyun.",
    ),
    "cp1255": (
        "לפני הביקור המשפחה יכולה לכתוב כמה משפטים. מתי בא השינוי הראשון? מה קשה עכשיו יותר "
        "מאשר באביב? גם חבר יכול לבוא, להקשיב ולרשום.",
    ),
    "cp1256": (
        "قبل الزيارة تستطيع العائلة أن تكتب بعض الجمل. متى جاء التغير الأول؟ ما الذي صار أصعب "
        "مما كان في الربيع؟ يستطيع صديق أن يأتي ويسمع ويكتب.",
    ),
    "cp1257": (
        "Prieš apsilankymą šeima gali užrašyti kelis sakinius. Kada atsirado pirmasis pokytis? "
        "Kas dabar sunkiau nei pavasarį? Draugas gali ateiti kartu, klausytis ir užsirašyti.",
        "Pirms vizītes ģimene var pierakstīt dažus teikumus. Kad nāca pirmās pārmaiņas? Kas tagad "
        "ir grūtāk nekā pavasarī? Draugs var nākt līdzi, klausīties un pierakstīt.",
    ),
    "gb18030": (
        "看医生以前,家里的人可以写下几句话。第一次变化是什么时候来的?现在什么事情比春天难?"
        "朋友也可以一起来,听着,写着。回家以后再看一看。",
    ),
    "big5": (
        "看醫生以前,家裡的人可以寫下幾句話。第一次變化是什麼時候來的?現在什麼事情比春天難?"
        "朋友也可以一起來,聽著,寫著。回家以後再看一看。",
    ),
    "shift_jis": (
        "診察の前に、家族はいくつかの文を書いておくことができます。最初の変化はいつでしたか。"
        "春より難しくなったことは何ですか。友だちも来て、聞いて、書くことができます。",
    ),
}
CASES = [(name, text) for name, texts in TEXTS.items() for text in texts]
VIETNAMESE = (
    "Gia đi\u0300nh co\u0301 thê\u0309 viê\u0301t va\u0300i câu. "
    "Thay đô\u0309i đâ\u0300u tiên đê\u0301n khi na\u0300o? Ba\u0323n be\u0300 cu\u0303ng co\u0301 "
    "thê\u0309 đê\u0301n va\u0300 nghe."
)


@pytest.mark.parametrize(("encoding", "text"), CASES, ids=[f"{n}-{t[:9]}" for n, t in CASES])
def test_a_text_of_some_sentences_is_recognised(encoding: str, text: str) -> None:
    """A letter that was written twenty years ago opens with the right letters at once."""
    decoded = decode_text(text.encode(encoding))
    assert decoded.text == text
    assert decoded.encoding == encoding


def test_vietnamese_is_recognised() -> None:
    """Its old encoding writes the tones as marks of their own."""
    data = VIETNAMESE.encode("cp1258")
    assert decode_text(data).encoding == "cp1258"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("gb18030", "渐冻症患者指南"),
        ("big5", "漸凍症患者指南"),
        ("shift_jis", "ALSの患者さんへ"),
        ("cp1251", "Как жить с этим"),
        ("cp1253", "Πώς ζούμε με αυτό"),
        ("cp1252", "Qu’est-ce que la sclérose"),
    ],
)
def test_a_short_text_is_often_recognised(encoding: str, text: str) -> None:
    """A title alone is enough where the letters are of one script."""
    assert detect(text.encode(encoding)) == encoding


def test_a_few_letters_may_be_guessed_wrong_and_can_be_chosen() -> None:
    """So the notice offers the other encodings: Čech alone could be Èech."""
    data = "Čech".encode("cp1250")
    assert import_bytes(data, "a.txt").text == "Èech"
    chosen = import_bytes(data, "a.txt", "cp1250")
    assert chosen.text == "Čech"
    assert "Central Europe" in chosen.notices[0]


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("text", ["Words in two lines,\nwith a mark é.", "看医生以前。\n" * 20])
def test_utf16_is_recognised_with_and_without_its_mark(name: str, mark: str, text: str) -> None:
    """Windows calls it "Unicode" and sometimes leaves the mark away."""
    data = (mark + text).encode(name)
    assert kind_of(data, "a.txt") is SourceKind.TEXT
    result = import_bytes(data, "a.txt")
    assert result.text == text
    assert result.encoding == "utf-16"


@pytest.mark.parametrize("text", ["Plain words.", "Wörter", "看医生", "\ufeffWords"])
def test_utf8_is_left_to_the_normal_reader(text: str) -> None:
    """Nothing is imported that can be read as it is."""
    assert kind_of(text.encode(), "a.txt") is None
    assert import_bytes(text.encode(), "a.md").encoding == ""


def test_utf8_with_some_damage_stays_utf8() -> None:
    """One bad byte must not turn all other letters into strange ones."""
    data = "Die Übung fällt schwer. ".encode() * 5 + b"\xff end"
    assert kind_of(data, "a.txt") is None
    result = import_bytes(data, "a.txt")
    assert "Übung fällt" in result.text
    assert any("\ufffd" in notice for notice in result.notices)


@pytest.mark.parametrize("name", [name for name, _ in ENCODINGS])
def test_every_encoding_can_be_chosen(name: str) -> None:
    """Each choice of the list works, and none fails at a letter that it does not have."""
    result = import_bytes(b"Just plain words, \x81\xfe.", "a.txt", name)
    assert result.text
    assert result.encoding == ("" if name == "utf-8" else name)


def test_lines_that_end_in_different_ways_are_made_alike() -> None:
    """An annotated file keeps the original byte for byte, and can do so with one kind of end."""
    data = b"One\r\nTwo\nThree\r"
    assert kind_of(data, "a.txt") is SourceKind.TEXT
    result = import_bytes(data, "a.txt")
    assert result.text == "One\nTwo\nThree\n"
    assert "ended in different ways" in result.notices[0]
    assert kind_of(b"One\rTwo\r", "a.txt") is None


def test_long_english_text_is_judged_by_its_other_letters() -> None:
    """The first 64 KB of a long text may hold no letter that says anything."""
    data = b"Plain English words.\n" * 5000 + POLISH.encode("cp1250")
    assert decode_text(data).encoding == "cp1250"


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        (b"<meta charset=gbk>", "gb18030"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=GB2312">', "gb18030"),
        (b"<meta charset=big5>", "big5"),
        (b"<meta charset='utf-7'>", ""),
        (b"<meta charset=no-such>", ""),
        (b"<meta charset=utf-16>", ""),
        (b"<meta charset=koi8-r>", "koi8-r"),
    ],
)
def test_a_page_may_say_its_encoding_itself(head: bytes, encoding: str) -> None:
    """What a page declares is what browsers read, but not the ways to hide markup."""
    words = {"big5": "醫生", "koi8-r": "врач"}.get(encoding, "医生" if encoding else "plain")
    body = words.encode(encoding or "utf-8")
    result = import_bytes(b"<html>" + head + b"<p>" + body, "a.html")
    assert result.text == f"{words}\n"
    assert result.encoding == encoding


def test_a_wrong_declaration_does_not_spoil_the_page() -> None:
    """Some servers declare what is not true."""
    page = b"<html><meta charset=utf-8><p>" + POLISH.encode("cp1250")
    assert import_bytes(page, "a.html").text == POLISH + "\n"
