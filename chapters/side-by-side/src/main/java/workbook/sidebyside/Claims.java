package workbook.sidebyside;

import java.util.List;
import java.util.stream.Stream;

/** Every claim, in the order in which a reader meets them. */
public final class Claims {

    private Claims() {}

    public static List<Claim> all() {
        return Stream.of(
                        ReadingClaims.all(),
                        WritingClaims.all(),
                        KeyClaims.all(),
                        ConstraintClaims.all(),
                        BlobClaims.all(),
                        ConnectionClaims.all(),
                        OauthClaims.all())
                .flatMap(List::stream)
                .toList();
    }
}
