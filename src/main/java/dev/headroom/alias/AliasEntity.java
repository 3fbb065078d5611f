package dev.headroom.alias;

import dev.headroom.alias.Alias.AliasKind;
import dev.headroom.facts.KeylessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of {@code alias}. What it is of need not be in the catalog (yet): then nothing is found by it. */
@Entity(name = "Alias")
@Table(name = "alias")
public class AliasEntity extends KeylessEntity {
    public String subject;
    public String alias;

    @Enumerated(EnumType.STRING)
    public AliasKind kind;

    public String source;
    public @Nullable String note;
}
