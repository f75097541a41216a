import { Navigate, useParams } from 'react-router';
import { Loaded } from '../../ui/loaded';
import { useContractOfRoom } from './queries';

/** The way from a deal room: its contract, whether or not it was opened before. */
export function OfRoomPage() {
  const { roomId = '' } = useParams();
  const contract = useContractOfRoom(roomId);
  return (
    <Loaded query={contract}>{({ id }) => <Navigate replace to={`/contracts/${id}`} />}</Loaded>
  );
}
