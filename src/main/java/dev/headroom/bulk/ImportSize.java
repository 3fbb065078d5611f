package dev.headroom.bulk;

import dev.headroom.error.UserError;
import dev.headroom.error.UserErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which content an import takes: text in UTF-8, and over HTTP not too much of it. */
@ApplicationScoped
public class ImportSize {
    /** Why a file is not taken, with what to do in the program that most such files come from. */
    public static final String NOT_UTF_8 =
            "The file is not UTF-8: save it again, in Excel as \"CSV UTF-8 (Comma delimited)\".";

    private final long maxBytes;

    ImportSize(ImportSettings settings) {
        maxBytes = settings.maxSize().asLongValue();
    }

    /** Why a content is not taken; empty if it is short enough. */
    public Optional<UserError> complaint(String content) {
        long bytes = content.getBytes(StandardCharsets.UTF_8).length;
        return bytes <= maxBytes
                ? Optional.empty()
                : Optional.of(new UserError(
                        "content",
                        "content has %d bytes, but %d are taken at most; import it in parts".formatted(bytes, maxBytes),
                        UserErrorCode.INVALID));
    }
}
