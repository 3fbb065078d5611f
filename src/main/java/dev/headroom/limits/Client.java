package dev.headroom.limits;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Who asks, as far as spending is counted: the owner of the token, or else the address. */
final class Client {
    private static final int IPV6_NETWORK_BYTES = 8;

    private Client() {}

    /**
     * @param address the client's, which behind a proxy is the forwarded one only where {@code quarkus.http.proxy} says
     *     so
     */
    static String key(SecurityIdentity identity, @Nullable SocketAddress address) {
        return identity.isAnonymous()
                ? "address " + network(address)
                : "token " + identity.getPrincipal().getName();
    }

    /** One subscriber is commonly given a whole /64 of IPv6 (RFC 6177), and could come from any address in it. */
    private static String network(@Nullable SocketAddress address) {
        String literal = address == null ? null : address.hostAddress();
        if (literal == null || literal.indexOf(':') < 0) {
            return String.valueOf(literal);
        }
        try {
            InetAddress parsed = InetAddress.getByName(literal);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), IPV6_NETWORK_BYTES))
                    : literal;
        } catch (UnknownHostException notAnAddress) {
            return literal;
        }
    }
}
