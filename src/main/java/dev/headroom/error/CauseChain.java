package dev.headroom.error;

import java.util.Optional;
import java.util.stream.Stream;

/** What lies behind a failure. The reason that a commit failed for is a suppressed exception, not a cause. */
public final class CauseChain {
    private CauseChain() {}

    /** The failure and all that it comes from, each before what is behind it. */
    public static Stream<Throwable> of(Throwable failure) {
        Stream<Throwable> behind =
                Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()));
        return Stream.concat(Stream.of(failure), behind.flatMap(CauseChain::of));
    }

    /** The first of a type. */
    public static <T extends Throwable> Optional<T> first(Throwable failure, Class<T> type) {
        return of(failure).filter(type::isInstance).map(type::cast).findFirst();
    }
}
