package dev.headroom.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What is kept of a secret. One round of SHA-256 is right here: slow hashes make up for the few bits of passwords that
 * people choose, but nobody can try out 256 random bits, and each request pays for the hash. The salt lets equal
 * secrets differ.
 */
final class SecretHash {
    private SecretHash() {}

    static byte[] of(byte[] salt, String secret) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(salt);
            return sha256.digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** Takes as long for a wrong secret as for the right one, wherever they begin to differ. */
    static boolean matches(byte[] hash, byte[] salt, String secret) {
        return MessageDigest.isEqual(hash, of(salt, secret));
    }
}
