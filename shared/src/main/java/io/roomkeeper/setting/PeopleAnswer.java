package io.roomkeeper.setting;

/**
 * Everyone who fits a question.
 *
 * @param question what was asked
 * @param distribution what the setting amounts to for everyone
 * @param people who fits
 * @param everybody whom the directory has
 */
public record PeopleAnswer(PeopleQuestion question, Distribution distribution, PeopleSet people, PeopleSet everybody) {
}
