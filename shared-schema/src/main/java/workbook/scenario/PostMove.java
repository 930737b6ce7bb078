package workbook.scenario;

/** Give the post of this title to another user. Nothing happens when there is no such post. */
public record PostMove(String postTitle, String newOwnerName) {}
