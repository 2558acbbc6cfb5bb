"""Letters of Vietnamese, for use inside the square brackets of a pattern.

The class of word letters that `re` knows will not do: it counts ¹ and ² in.
"""

CAPITALS = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
LETTERS = "A-Za-zÀ-ỹ"
# What Word draws with the fonts Symbol and Wingdings, whose bullets lie in the private
# use area of Unicode, and the bullet that is seen.
WORD_BULLETS = {
    "\uf02d": "–",
    "\uf076": "❖",
    "\uf0a7": "▪",
    "\uf0b7": "•",
    "\uf0d8": "➢",
    "\uf0fc": "✓",
}
# What opens an item of a list.
BULLETS = "-+*–•▪●○■◦➢✓" + "".join(WORD_BULLETS)
