package dev.headroom.edit;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The column of the fact table that holds what the field of an input gives, so that its constraints hold for imports
 * too.
 */
@Documented
@Target(FIELD)
@Retention(RUNTIME)
public @interface FactColumn {
    String value();
}
