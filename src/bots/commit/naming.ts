export { calledIn, chainIn, nameIn } from '../kit/naming.ts'
