package dev.headroom.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code api_token}; null is never. */
@Entity(name = "ApiToken")
@Table(name = "api_token")
public class ApiTokenEntity extends PanacheEntityBase {
    private static final int SALT_BYTES = 16;

    @Id
    public String id;

    public String name;

    @Enumerated(EnumType.STRING)
    public Role role;

    public byte[] salt;
    public byte[] secretHash;
    public Instant createdAt;
    public String createdBy;
    public @Nullable Instant lastUsedAt;
    public @Nullable Instant expiresAt;
    public @Nullable Instant revokedAt;

    static ApiTokenEntity of(Secret secret, ApiTokenCreateInput input, Actor creator, Instant now) {
        var token = new ApiTokenEntity();
        token.id = secret.id();
        token.name = input.name();
        token.role = input.role();
        token.salt = Secret.bytes(SALT_BYTES);
        token.secretHash = SecretHash.of(token.salt, secret.value());
        token.createdAt = now;
        token.createdBy = creator.name();
        token.expiresAt = input.expiresAt();
        return token;
    }

    boolean isOf(Secret secret) {
        return SecretHash.matches(secretHash, salt, secret.value());
    }
}
