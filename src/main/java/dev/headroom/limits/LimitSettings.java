package dev.headroom.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What one GraphQL request, one client and all of them together may ask for. */
@ConfigMapping(prefix = "headroom.limits")
public interface LimitSettings {
    /** Characters of a document. */
    @WithDefault("65536")
    int characters();

    /** Grammatical tokens of a document. */
    @WithDefault("2000")
    int tokens();

    /** Fields inside each other, with fragments followed. The introspection queries of common tools need 15. */
    @WithDefault("15")
    int depth();

    /** Fields with an alias in an operation, with fragments followed. */
    @WithDefault("50")
    int aliases();

    /** Fields of an operation's root, with fragments followed. */
    @WithDefault("20")
    int rootFields();

    /** Directives in an operation, with fragments followed. */
    @WithDefault("50")
    int directives();

    /** Errors of an invalid document that are looked for before the rest of it is left unread. */
    @WithDefault("8")
    int validationErrors();

    /** Cost of an operation, see {@link OperationCost}. */
    @WithDefault("10000")
    int cost();

    /** Time that a query may take. A mutation ends with its transaction. */
    @WithDefault("5s")
    Duration executionTime();

    /** Requests that are answered at a time. */
    @WithDefault("64")
    int concurrentRequests();

    /** What one client may ask for over time. */
    ClientLimits client();

    /** What one client, known by its token or else by its address, may ask for over time. */
    interface ClientLimits {
        /** Cost that a client may spend in a second for long. */
        @WithDefault("10000")
        int costPerSecond();

        /** Cost that a client that was silent may spend at once. */
        @WithDefault("100000")
        int costAtOnce();

        /** Clients whose spending is known; the ones unseen longest are forgotten first. */
        @WithDefault("100000")
        int counted();
    }
}
