package workbook.ebean.blob;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import workbook.blob.Profile;
import workbook.blob.SerializedProfile;

/** Reads what any version of the class has written, and writes today's. */
@Converter(autoApply = true)
public final class ProfileConverter implements AttributeConverter<Profile, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(Profile profile) {
        return profile == null ? null : SerializedProfile.write(profile);
    }

    @Override
    public Profile convertToEntityAttribute(byte[] bytes) {
        return bytes == null ? null : SerializedProfile.readAnyVersion(bytes);
    }
}
