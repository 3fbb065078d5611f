package dev.headroom.bulk;

import dev.headroom.error.UserError;
import dev.headroom.error.UserErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How much an import over HTTP may hold. */
@ApplicationScoped
public class ImportSize {
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
