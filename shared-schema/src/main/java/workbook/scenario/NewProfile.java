package workbook.scenario;

import java.util.Map;

/** A user who is not stored yet, with what belongs into the blob. */
public record NewProfile(String name, String email, Map<String, Object> data) {}
