package workbook.hibernate.blob;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import workbook.blob.Profile;
import workbook.blob.SerializedProfile;

/** A profile as bytes that today's class has written. */
@Converter
public class TodaysProfileConverter implements AttributeConverter<Profile, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(Profile profile) {
        return profile == null ? null : SerializedProfile.write(profile);
    }

    @Override
    public Profile convertToEntityAttribute(byte[] bytes) {
        return bytes == null ? null : SerializedProfile.read(bytes);
    }
}
