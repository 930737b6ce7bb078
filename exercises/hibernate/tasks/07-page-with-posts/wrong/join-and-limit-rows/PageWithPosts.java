package workbook.exercises.hibernate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import workbook.scenario.Page;
import workbook.scenario.UserWithPosts;

public final class PageWithPosts {

    private record Row(Long userId, String name, String title) {}

    public static List<UserWithPosts> list(SessionFactory factory, Page page) {
        Map<Long, UserWithPosts> users = new LinkedHashMap<>();
        factory.inTransaction(session -> session.createSelectionQuery(
                        "select u.id, u.name, p.title from User u left join u.posts p order by u.id, p.id", Row.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList()
                .forEach(row -> users.computeIfAbsent(
                                row.userId(), id -> new UserWithPosts(row.name(), new ArrayList<>()))
                        .titles()
                        .add(row.title())));
        return List.copyOf(users.values());
    }
}
