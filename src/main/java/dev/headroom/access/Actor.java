package dev.headroom.access;

/**
 * Who makes a change.
 *
 * @param name the API token's name or the subject of an OpenID Connect token, as the change log shows it
 */
public record Actor(String name) {}
