"""Letters of Vietnamese, for use inside the square brackets of a pattern.

The class of word letters that `re` knows will not do: it counts ¹ and ² in.
"""

CAPITALS = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
LETTERS = "A-Za-zÀ-ỹ"
