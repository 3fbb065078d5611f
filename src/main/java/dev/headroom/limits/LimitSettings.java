package dev.headroom.limits;

import dev.headroom.settings.Range;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What one GraphQL request, one client and all of them together may ask for. */
@ConfigMapping(prefix = "headroom.limits")
public interface LimitSettings {
    /** Characters of a document. */
    @Range(from = "1000", to = "10000000")
    @WithDefault("65536")
    int characters();

    /** Grammatical tokens of a document. */
    @Range(from = "100", to = "1000000")
    @WithDefault("2000")
    int tokens();

    /** Fields inside each other, with fragments followed. The introspection queries of common tools need 15. */
    // A page of a table needs 3, and the parser gives up at some 160.
    @Range(from = "3", to = "150")
    @WithDefault("15")
    int depth();

    /** Fields with an alias in an operation, with fragments followed. */
    @Range(from = "0", to = "10000")
    @WithDefault("50")
    int aliases();

    /** Fields of an operation's root, with fragments followed. */
    @Range(from = "1", to = "10000")
    @WithDefault("20")
    int rootFields();

    /** Directives in an operation, with fragments followed. */
    @Range(from = "0", to = "10000")
    @WithDefault("50")
    int directives();

    /** Errors of an invalid document that are looked for before the rest of it is left unread. */
    @Range(from = "1", to = "1000")
    @WithDefault("8")
    int validationErrors();

    /** Cost of an operation, see {@link OperationCost}. */
    @Range(from = "100", to = "1000000000")
    @WithDefault("10000")
    int cost();

    /** Time that a query may take. A mutation ends with its transaction. */
    @Range(from = "1ms", to = "1h")
    @WithDefault("5s")
    Duration executionTime();

    /** Requests that are answered at a time. */
    @Range(from = "1", to = "10000")
    @WithDefault("64")
    int concurrentRequests();

    /** What one client may ask for over time. */
    ClientLimits client();

    /** What one client, known by its token or else by its address, may ask for over time. */
    interface ClientLimits {
        /** Cost that a client may spend in a second for long. */
        // A bucket takes no more than one token in a nanosecond.
        @Range(from = "1", to = "1000000000")
        @WithDefault("10000")
        int costPerSecond();

        /** Cost that a client that was silent may spend at once. */
        @Range(from = "100", to = "1000000000")
        @WithDefault("100000")
        int costAtOnce();

        /** Clients whose spending is known; the ones unseen longest are forgotten first. */
        // With too few, clients would push each other out and have all of it to spend again.
        @Range(from = "1000", to = "10000000")
        @WithDefault("100000")
        int counted();
    }
}
