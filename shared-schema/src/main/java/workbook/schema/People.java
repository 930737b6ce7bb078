package workbook.schema;

import workbook.schema.Blog.Post;
import workbook.schema.Blog.User;

/** Who writes in the sample blogs, and what. The n-th of anything is always the same. */
final class People {

    static final String JOHN_DOE = "John Doe";

    private static final String[] GIVEN = {
        "서연", "Ada", "民", "Zoë", "도윤", "Bjørn", "Grace 🌱", "하은", "Núria", "Linus", "지호", "Владимир", "민준 🚀"
    };
    private static final String[] FAMILY = {
        "김", "Lovelace", "李", "García", "박", "Ångström", "Hopper", "이", "O'Brien", "Torvalds", "최"
    };

    private People() {}

    /** The first is John Doe, 25, {@code john@example.com}. Every seventh has not told an age. */
    static User user(int number) {
        if (number == 1) {
            return new User(1, JOHN_DOE, "john@example.com", 25);
        }
        String name = FAMILY[number % FAMILY.length] + " " + GIVEN[number % GIVEN.length];
        Integer age = number % 7 == 0 ? null : 18 + number * 31 % 60;
        return new User(number, name, "user" + number + "@example.com", age);
    }

    /** A post of any user: the text tells whose and which. */
    static Post post(long id, long userId, int which) {
        return new Post(id, "Post " + which + " of user " + userId, "글 " + which + " · text " + id, userId);
    }

    /** The posts of John Doe: the first two are those of the examples that the workbook mirrors. */
    static Post postOfJohnDoe(long id, int which) {
        return switch (which) {
            case 1 -> new Post(id, "First Post", "Hello World!", 1);
            case 2 -> new Post(id, "Second Post", "Goodbye World!", 1);
            default -> post(id, 1, which);
        };
    }
}
