package workbook.scenario;

/** In the blob of the user with this e-mail address, the city is to become another. */
public record ProfileChange(String email, String city) {}
