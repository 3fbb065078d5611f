package dev.headroom.access;

import dev.headroom.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What is kept of a secret. One round of SHA-256 is right here: slow hashes make up for the few bits of passwords that
 * people choose, but nobody can try out 256 random bits, and each request pays for the hash. The salt lets equal
 * secrets differ.
 */
final class SecretHash {
    private SecretHash() {}

    static byte[] of(byte[] salt, String secret) {
        return Sha256.bytes(salt, secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes as long for a wrong secret as for the right one, wherever they begin to differ. */
    static boolean matches(byte[] hash, byte[] salt, String secret) {
        return MessageDigest.isEqual(hash, of(salt, secret));
    }
}
