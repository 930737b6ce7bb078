package workbook.hibernate.relationship;

import java.util.List;

/** The entities of this room. Several map the same table: one mapping for each thing to show. */
public final class RelationshipEntities {

    public static final List<Class<?>> CLASSES = List.of(
            User.class,
            Post.class,
            Tag.class,
            Comment.class,
            PostTag.class,
            SequenceUser.class,
            SequencePost.class,
            JoinColumnUser.class,
            JoinColumnPost.class,
            PlainUser.class,
            PlainPost.class,
            OnDeleteUser.class,
            OnDeletePost.class,
            BagPost.class,
            FormulaUser.class);

    private RelationshipEntities() {}
}
