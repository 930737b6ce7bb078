package workbook.ebean.blob;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import workbook.blob.SerializedProfile;

/** Reads what today's class has written, and refuses the rest. */
@Converter(autoApply = true)
public final class TodaysProfileConverter implements AttributeConverter<TodaysProfile, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(TodaysProfile profile) {
        return profile == null ? null : SerializedProfile.write(profile.profile());
    }

    @Override
    public TodaysProfile convertToEntityAttribute(byte[] bytes) {
        return bytes == null ? null : new TodaysProfile(SerializedProfile.read(bytes));
    }
}
