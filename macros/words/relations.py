"""What each kind of relation is called, from source to target and back."""

from macros.model.relation import RelationKind
from macros.vietnamese.slug import slug

RELATIONS = {
    RelationKind.BASED_ON: ("Căn cứ", "Là căn cứ của"),
    RelationKind.IMPLEMENTS: ("Thực hiện", "Được thực hiện bởi"),
    RelationKind.SPECIFIES: ("Cụ thể hóa", "Được cụ thể hóa bởi"),
    RelationKind.GUIDES: ("Hướng dẫn, quy định chi tiết", "Được hướng dẫn bởi"),
    RelationKind.AMENDS: ("Sửa đổi, bổ sung", "Được sửa đổi, bổ sung bởi"),
    RelationKind.REPLACES: ("Thay thế", "Được thay thế bởi"),
    RelationKind.REPEALS: ("Bãi bỏ", "Bị bãi bỏ bởi"),
    RelationKind.CORRECTS: ("Đính chính", "Được đính chính bởi"),
    RelationKind.REVIEWS: ("Sơ kết", "Được sơ kết theo"),
    RelationKind.CONCLUDES: ("Tổng kết", "Được tổng kết theo"),
    RelationKind.ANNEXED_TO: ("Ban hành kèm theo", "Có văn bản kèm theo"),
    RelationKind.RELATED_TO: ("Gắn với", "Gắn với"),
    RelationKind.CITES: ("Dẫn chiếu", "Được dẫn chiếu ở"),
}

SECTION = "quan-he"  # of a page: how a document stands to others


def relation_anchor(label: str) -> str:
    """Return the id of the relations that are called *label*, on a document's page."""
    return f"{SECTION}-{slug(label)}"
