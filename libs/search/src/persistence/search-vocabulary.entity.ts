import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A part of titles that people ask for; written by hand-made statements only. */
@Entity('search_vocabulary')
export class SearchVocabularyEntity {
  @PrimaryColumn('text') phrase!: string;
  @Column('boolean') goods!: boolean;
  @Column('text') sounds!: string;
  @Column('text') initials!: string;
  @Column('text', { array: true }) keys!: string[];
  @Column('uuid') documentId!: string;
  @Column('integer') uses!: number;
}
