export { calledIn } from '../../words/naming.ts'
export { chainIn, nameIn } from '../kit/naming.ts'
