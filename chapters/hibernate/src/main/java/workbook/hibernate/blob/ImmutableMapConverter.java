package workbook.hibernate.blob;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Spares Hibernate the copy that it compares with at the flush: a promise that a map is replaced, never changed. */
@Converter
@Immutable
public class ImmutableMapConverter extends SerializedMapConverter {}
