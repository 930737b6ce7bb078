package workbook.scenario;

import java.util.List;

/**
 * "Here is the new list of posts": posts of that title stay (with the new content), others go, new titles come.
 *
 * @param userName whose
 */
public record NewPostList(String userName, List<NewPost> posts) {}
