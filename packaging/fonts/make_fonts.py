"""Cuts the Noto CJK collections down to what a Chinese newspaper needs.

Usage: make_fonts.py <root of the unpacked Debian packages> <target folder>
"""

import bz2
import os
import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection

SC_FACE = 2  # the order in every Noto CJK collection is JP, KR, SC, TC, HK

# Everything that is not Han: scripts, punctuation and the signs that a page or the window may show.
SIGNS = [
    (0x0020, 0x007E), (0x00A0, 0x024F), (0x0250, 0x02AF), (0x02B0, 0x036F), (0x0370, 0x03FF),
    (0x0400, 0x045F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20CF),
    (0x2100, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2300, 0x23FF), (0x2400, 0x24FF),
    (0x2500, 0x25FF), (0x2600, 0x27BF), (0x2900, 0x297F), (0x2B00, 0x2BFF), (0x2E80, 0x2FDF),
    (0x2FF0, 0x303F), (0x3040, 0x30FF), (0x3100, 0x312F), (0x31A0, 0x31BF), (0x31C0, 0x31EF),
    (0x31F0, 0x31FF), (0x3200, 0x33FF), (0xFE10, 0xFE1F), (0xFE30, 0xFE6F), (0xFF01, 0xFF60),
    (0xFFE0, 0xFFEE), (0xFFFD, 0xFFFD), (0x1F100, 0x1F1AD), (0x1F200, 0x1F265),
]
# Signs that Noto CJK does not draw, and the one it does draw that says the same.
TWINS = {"↵": "⏎", "✔": "✓", "✗": "×", "✕": "×", "✘": "×", "▸": "▶", "▾": "▼", "⬤": "●", "☐": "□"}
HAN_MAIN = [(0x4E00, 0x9FFF), (0xF900, 0xFAFF)]
HAN_WIDE = HAN_MAIN + [(0x3400, 0x4DBF), (0x20000, 0x323AF)]


def ranges(pairs):
    return {code for first, last in pairs for code in range(first, last + 1)}


def codec(name):
    """The Han characters of one of Python's own code pages."""
    found = set()
    for code in range(0x3400, 0xA000):
        try:
            chr(code).encode(name)
            found.add(code)
        except UnicodeEncodeError:
            pass
    return found


def table_of_general_characters(root):
    """The 8105 characters of the Table of General Standard Chinese Characters (2013), from Unihan."""
    path = os.path.join(root, "usr/share/unicode/Unihan_OtherMappings.txt.bz2")
    with bz2.open(path, "rt", encoding="utf-8") as lines:
        return {int(line.split("\t")[0][2:], 16) for line in lines if "\tkTGH\t" in line}


def subset(font, wanted):
    options = Options()
    options.layout_features = []
    options.hinting = False
    options.desubroutinize = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.name_languages = [0x409]
    options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "VORG", "vhea", "vmtx", "DSIG"]
    worker = Subsetter(options)
    worker.populate(unicodes=wanted)
    worker.subset(font)


def add_twins(font):
    for table in font["cmap"].tables:
        if table.isUnicode() and table.format in (4, 12):
            for missing, drawn in TWINS.items():
                if ord(missing) not in table.cmap and ord(drawn) in table.cmap:
                    table.cmap[ord(missing)] = table.cmap[ord(drawn)]


def rename(font, family, style, weight):
    bold = style == "Bold"
    full = f"{family} {style}"
    post_script = f"{family.replace(' ', '')}-{style}"
    names = font["name"]
    version = names.getDebugName(5)
    for name_id in (1, 2, 3, 4, 6, 16, 17, 21, 22, 25):
        names.removeNames(nameID=name_id)
    for name_id, text in {1: family, 2: style, 3: f"{version};{post_script};Qingyang subset",
                          4: full, 6: post_script}.items():
        names.setName(text, name_id, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x61) | (0x20 if bold else 0x40)
    font["head"].macStyle = 1 if bold else 0
    cff = font["CFF "].cff
    cff.fontNames[0] = post_script
    top = cff.topDictIndex[0]
    top.FamilyName, top.FullName, top.Weight = family, full, style
    for private in top.FDArray:
        private.FontName = post_script + "-" + private.FontName.split("-")[-1]


def make(root, target, source, family, style, weight, han):
    path = os.path.join(root, "usr/share/fonts/opentype/noto", source)
    font = TTCollection(path, lazy=True).fonts[SC_FACE]
    font.recalcTimestamp = False
    subset(font, ranges(SIGNS) | han)
    add_twins(font)
    rename(font, family, style, weight)
    file = os.path.join(target, f"{family.replace(' ', '')}-{style}.otf")
    font.save(file)
    characters = set(font.getBestCmap())
    print(f"{os.path.basename(file)}\t{os.path.getsize(file)} bytes\t{len(characters)} characters"
          f"\t{len(characters & ranges(HAN_WIDE))} Han")


def main(root, target):
    general = table_of_general_characters(root)
    common = general | codec("gb2312") | codec("big5")
    main_block = ranges(HAN_MAIN) | common
    os.makedirs(target, exist_ok=True)
    make(root, target, "NotoSansCJK-Regular.ttc", "Noto Sans SC", "Regular", 400, ranges(HAN_WIDE))
    make(root, target, "NotoSansCJK-Bold.ttc", "Noto Sans SC", "Bold", 700, common)
    make(root, target, "NotoSerifCJK-Regular.ttc", "Noto Serif SC", "Regular", 400, main_block)
    make(root, target, "NotoSerifCJK-Bold.ttc", "Noto Serif SC", "Bold", 700, general | codec("gb2312"))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
